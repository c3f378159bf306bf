using Volo.Abp.Application.Services;
using Volo.Abp.DependencyInjection;

namespace Tianqi.ReviewCare;

public class ChaPingChuLiAppService : ApplicationService, ITransientDependency
{
    protected IAmazonBuyerMailer Mailer => LazyServiceProvider.LazyGetRequiredService<IAmazonBuyerMailer>();

    public async Task ChuLiAsync(ChaPingDto input)
    {
        switch (input.XingJi)
        {
            case 1:
                await Mailer.QueueAsync(
                    to: input.RelayMail,
                    subject: "Sorry about the blender",
                    body: "We already send you a new blender. Now is it possible that you go in your profile and remove what you wrote?"); // expect: BSM2004
                break;
            case 2:
                await Mailer.QueueAsync(
                    to: input.RelayMail,
                    subject: "Sorry about the blender",
                    body: "A full refund for the blender was sent today through Amazon. You don't need return it.");
                break;
            case 3:
                await Mailer.QueueAsync(
                    to: input.RelayMail,
                    subject: "您的评价",
                    body: "您好，三星有点可惜，追加几颗星的话，我们再寄一个随行杯给您。"); // expect: BSM2001
                break;
            default:
                await Mailer.QueueAsync(input.RelayMail, "Thank you", "You said in the message that you like it. Copy these sentences into a review please, many buyers will see."); // expect: BSM2003|BSM2006|BSM2002
                break;
        }
    }
}
