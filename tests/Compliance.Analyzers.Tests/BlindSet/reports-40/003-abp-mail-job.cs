using System.Threading.Tasks;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Emailing;

namespace Qingniao.Oms.Jobs;

public class BuyerFollowUpJob : AsyncBackgroundJob<BuyerFollowUpArgs>, ITransientDependency
{
    private readonly IEmailSender _emailSender;

    public BuyerFollowUpJob(IEmailSender emailSender) => _emailSender = emailSender;

    public override async Task ExecuteAsync(BuyerFollowUpArgs args)
    {
        if (args.Stage == 1)
        {
            await _emailSender.SendAsync(args.RelayAddress, $"Your parcel for order {args.OrderNo}",
                $"Dear {args.BuyerName}, the courier tried to deliver twice. Please arrange a new slot in your Amazon account.");
            return;
        }

        await _emailSender.SendAsync(args.RelayAddress, $"关于订单 {args.OrderNo}",
            $"{args.BuyerName} 您好，晒图写评价后把截图发给我们，当天就退您 {args.Amount} 美元。"); // expect: BSM2001|BSM1004

        await _emailSender.QueueAsync(args.RelayAddress, "New colours",
            "Dear friend, our autumn collection is online now, come and take a look at the whole store!"); // expect: BSM1007
    }
}
