using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Carver.Signs.SpApi;

public class SignProofs
{
    private readonly AmazonConnection _amazon;
    public SignProofs(AmazonConnection amazon) => _amazon = amazon;

    public void AskFont(string id) => _amazon.Messaging.ConfirmCustomizationDetails(id, new CreateConfirmCustomizationDetailsRequest
    {
        Text = "Your sign will read: \"Joe's Diner - Call 330-555-0123 - 10% off on Mondays\". Is the spelling right, and do you want Arial or Garamond?"
    });

    public void AskPhoto(string id) => _amazon.Messaging.ConfirmCustomizationDetails(id, new CreateConfirmCustomizationDetailsRequest
    {
        Text = "The picture for the engraving has only 200 pixels. Could you reply with a larger one before Friday?"
    });

    public void AskChinese(string id) => _amazon.Messaging.ConfirmCustomizationDetails(id, new CreateConfirmCustomizationDetailsRequest
    {
        Text = "請確認招牌文字：「老王牛肉麵」，字體為楷書，是否正確？"
    });
}
