using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Comfrey.Sp;

public class EmptyTexts
{
    public CreateUnexpectedProblemRequest Start(string orderId)
    {
        var r = new CreateUnexpectedProblemRequest { Text = "" }; // expect: BSM5005
        return r;
    }

    public CreateConfirmOrderDetailsRequest Ask() => new CreateConfirmOrderDetailsRequest
    {
        Text = "Which of the two colours do you want, moss or slate?",
    };

    public CreateDigitalAccessKeyRequest Key()
    {
        var k = new CreateDigitalAccessKeyRequest();
        k.Text = string.Empty; // expect: BSM5005
        return k;
    }
}
