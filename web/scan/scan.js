// Reads QR codes from pictures and from the camera, on the device.
// - window.quilateScanner.picture(file) gives the text of the code in a picture,
//   "" where none is found.
// - window.quilateScanner.start(video, found) shows the camera in a video element
//   and calls found(text) for every code it sees, each once until another one.
// - window.quilateScanner.stop() lets the camera go.
(() => {
  "use strict";

  const canvas = document.createElement("canvas");
  const most = 1600; // pixels of the longer side: more only takes longer

  function read(source, width, height) {
    const scale = Math.min(1, most / Math.max(width, height));
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    pen.drawImage(source, 0, 0, canvas.width, canvas.height);
    try {
      return quilateQR.decodeQR(pen.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      return ""; // no code in it
    }
  }

  async function picture(file) {
    const image = await createImageBitmap(file);
    const text = read(image, image.width, image.height);
    image.close();
    return text;
  }

  let stream = null;
  let looking = 0;

  async function start(video, found) {
    stop();
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: { ideal: "environment" } }, audio: false });
    video.srcObject = stream;
    await video.play();
    let last = "";
    const look = () => {
      if (!stream || !video.isConnected) return stop();
      const text = video.videoWidth ? read(video, video.videoWidth, video.videoHeight) : "";
      if (text && text !== last) found((last = text));
      looking = setTimeout(look, 200);
    };
    look();
  }

  function stop() {
    clearTimeout(looking);
    for (const track of stream?.getTracks() || []) track.stop();
    stream = null;
  }

  window.quilateScanner = { picture, start, stop };
})();
