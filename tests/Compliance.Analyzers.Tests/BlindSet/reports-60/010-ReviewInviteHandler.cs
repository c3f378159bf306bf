using System.Text;
using System.Threading.Tasks;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Emailing;

namespace Sailing.Amazon.Jobs;

public class YaoPingArgs
{
    public string OrderId { get; set; }
    public string BuyerName { get; set; }
    public string RelayEmail { get; set; }
    public string ProductName { get; set; }
}

public class YaoPingJob : AsyncBackgroundJob<YaoPingArgs>, ITransientDependency
{
    private readonly IEmailSender _emailSender;

    public YaoPingJob(IEmailSender emailSender)
    {
        _emailSender = emailSender;
    }

    public override async Task ExecuteAsync(YaoPingArgs args)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"{args.BuyerName} 您好:");
        sb.AppendLine($"您在亚马逊购买的 {args.ProductName}(订单 {args.OrderId})已经签收。");
        sb.AppendLine("遥控器里的电池需要自己取下绝缘片后才能使用。");
        sb.AppendLine("写评论的时候请提到“做工扎实、物流飞快”这几个字,再配两张好看的图。"); // expect: BSM2002|BSM2006
        sb.AppendLine("写好后我们把货款一半退给您,当作辛苦费。"); // expect: BSM2001|BSM1003|BSM1004
        await _emailSender.SendAsync(args.RelayEmail, $"订单 {args.OrderId}", sb.ToString());
    }
}
