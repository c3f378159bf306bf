using System.Threading.Tasks;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Emailing;
using Volo.Abp.EventBus.Distributed;

namespace XiaDa.Erp.ShouHou;

public class DingDanQianShouHandler : IDistributedEventHandler<DingDanQianShouEto>, ITransientDependency
{
    private readonly IEmailSender _emailSender;

    public DingDanQianShouHandler(IEmailSender emailSender)
    {
        _emailSender = emailSender;
    }

    // 签收后第三天触发
    public async Task HandleEventAsync(DingDanQianShouEto eto)
    {
        var subject = $"About your order {eto.AmazonOrderId}";
        var body = $"Dear {eto.BuyerName}, hope the yoga mat is arrive safely. " +
                   "We prepare for old friend a price only you can see, 20% cheaper for next mat. " + // expect: BSM1001|BSM1006
                   "If the mat has smell, please hang it in the air for one day.";
        await _emailSender.SendAsync(eto.RelayEmail, subject, body, isBodyHtml: false);
    }

    public Task SendQueJianAsync(DingDanQianShouEto eto)
        => _emailSender.SendAsync(eto.RelayEmail, "Missing strap",
            "Sorry, the carry strap was not packed. We mail you one today and you pay nothing for it.");
}
