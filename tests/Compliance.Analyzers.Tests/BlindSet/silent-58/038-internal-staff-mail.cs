using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;

namespace Shunda.Erp.Jobs;

/// <summary>每天早上发给客服组长的内部日报</summary>
public class KeFuRiBaoJob : AsyncBackgroundJob<KeFuRiBaoArgs>, ITransientDependency
{
    private readonly IDingTalkRobot _robot;

    public KeFuRiBaoJob(IDingTalkRobot robot) => _robot = robot;

    public override async Task ExecuteAsync(KeFuRiBaoArgs args)
    {
        var lines = new List<string>
        {
            $"【客服日报】{args.Date:yyyy-MM-dd}",
            $"昨日新增差评 {args.NegativeReviews} 条，其中一星 {args.OneStar} 条。",
            $"昨日拦截违规站内信 {args.Blocked} 封：优惠券 {args.Coupon} 封，返现 {args.Cashback} 封，索要好评 {args.Review} 封。",
            "请各组长组织复训，站内信里一律不得出现微信、折扣和赠品。",
        };

        await _robot.SendMarkdownAsync("客服日报", string.Join("\n", lines));
    }
}

public record KeFuRiBaoArgs(DateTime Date, int NegativeReviews, int OneStar, int Blocked, int Coupon, int Cashback, int Review);
