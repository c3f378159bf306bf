using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace KeySender;

class KeySender
{
    readonly AmazonConnection _c;

    public KeySender(AmazonConnection c) => _c = c;

    public bool Send(string orderId, string key, string edition)
    {
        var req = new CreateDigitalAccessKeyRequest
        {
            Text = $"Your {edition} licence key is {key}. Type it into the Activate box when the program starts for the first time."
        };
        return _c.Messaging.CreateDigitalAccessKey(orderId, req);
    }

    public string PairingHelp(string buyer) =>
        $"Hello {buyer}, hold the button until the light blinks, then enter the code 0000 on your phone to pair the speaker.";

    public string Rma(string buyer, string code) =>
        $"Hello {buyer}, please write the RMA code {code} on the outside of the return parcel.";
}
