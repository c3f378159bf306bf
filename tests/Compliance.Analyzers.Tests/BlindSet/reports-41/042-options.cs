using Microsoft.Extensions.DependencyInjection;

namespace Pebble.Amz.Hosting;

public class AmazonAutoReplyOptions
{
    public string OutOfHours { get; set; } = "We read your message tomorrow morning and answer it then.";
    public string DefectReply { get; set; } = "We are sorry about the defect. Would you prefer a refund or a new unit?";
    public string PraiseReply { get; set; } = "How lovely to hear! Would you say the same in a review on Amazon?"; // expect: BSM2003
    public string Signature { get; set; } = "Your Pebble team";
}

public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddAutoReply(this IServiceCollection services) =>
        services.Configure<AmazonAutoReplyOptions>(o =>
        {
            o.OutOfHours = "We are closed now. In urgent cases call Maria on +49 170 5550199."; // expect: BSM3002
            o.DefectReply = "非常抱歉，我们私下解决好吗？款项直接转到您的银行卡。"; // expect: BSM1004|BSM3003
            o.Signature = "Kind regards, Pebble";
        });
}
