using Microsoft.AspNetCore.Identity.UI.Services;

public class RelayService
{
    private readonly IEmailSender _sender;

    public RelayService(IEmailSender sender)
    {
        _sender = sender;
    }

    public async Task BaoGuoAsync(string relay, int n)
    {
        if (n > 1)
            await _sender.SendEmailAsync(relay, "分箱送货说明", $"您好，衣柜分{n}箱送达，安装前请确认{n}箱都已签收；缺箱请回复，我们补发。");
        else
            await _sender.SendEmailAsync(relay, "安装说明", "您好，您要的安装说明见附件，第四步需要两个人操作。");
    }

    public Task JiaZhuangAsync(string relay) => _sender.SendEmailAsync(relay, "上门时间", "您好，师傅周日上门安装，请问家里是水泥墙还是木板墙？");
}
