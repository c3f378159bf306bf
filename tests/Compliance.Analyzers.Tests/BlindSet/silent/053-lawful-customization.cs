using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Engrave.Flow
{
    public class EngravingConfirmation
    {
        public CreateConfirmCustomizationDetailsRequest Build(EngravingOrder o)
        {
            return new CreateConfirmCustomizationDetailsRequest
            {
                Text = "Please confirm the text of your banner: \"" + o.Line1 + "\" / \"" + o.Line2 + "\". "
                     + "We print exactly what you typed, e.g. \"GRAND OPENING - 50% OFF\". "
                     + "Reply OK and we start today.",
            };
        }

        public CreateConfirmCustomizationDetailsRequest AskFont() => new("Which font would you like, block letters or script?", null);
    }
}
