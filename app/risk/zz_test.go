package risk
