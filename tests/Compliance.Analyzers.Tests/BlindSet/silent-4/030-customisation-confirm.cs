using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Hartwell.Marketplace.Customisation;

public sealed class EngravingConfirmer(IMessagingApi messaging)
{
    private const string FreeTextIntro = "Please confirm the engraving for your order before we cut it: ";

    public Task ConfirmAsync(EngravingJob job) => messaging.ConfirmCustomizationDetailsAsync(
        job.OrderId,
        [job.MarketplaceId],
        new CreateConfirmCustomizationDetailsRequest
        {
            Text = job.Kind switch
            {
                EngravingKind.PetTag => FreeTextIntro + $"front \"{job.Line1}\", back \"Call 07700 900118\". Is the number right?",
                EngravingKind.ShopSign => FreeTextIntro + "\"10% OFF ALL COFFEE - ASK INSIDE\", in two lines, capitals throughout?",
                EngravingKind.GiftBox => FreeTextIntro + $"the lid of the gift box reads \"{job.Line1}\". The card inside stays blank, as you asked.",
                EngravingKind.StarChart => FreeTextIntro + $"the five stars of Cassiopeia, with \"{job.Line1}\" below. Should the date be shown as well?",
                EngravingKind.QrCoaster => FreeTextIntro + "the QR code opens the page you gave us, your restaurant's \"Leave us a review\" page. Please test the attached proof with your phone.",
                _ => FreeTextIntro + $"\"{job.Line1}\"."
            }
        });
}
