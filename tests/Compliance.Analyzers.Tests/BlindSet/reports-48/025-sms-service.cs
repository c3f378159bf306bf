namespace Mall.Amz.Sms;

public interface ISmsSender { Task SendSmsAsync(string phone, string content); }

public class AmzSmsService
{
    private const string QianMing = "【木槿家居】";
    private readonly ISmsSender _sms;

    public AmzSmsService(ISmsSender sms) { _sms = sms; }

    public Task SendPeiSong(string phone, string riqi) =>
        _sms.SendSmsAsync(phone, QianMing + "您在亚马逊购买的沙发将于" + riqi + "送货，请确认家中有人签收。");

    public Task SendFanXian(string phone) =>
        _sms.SendSmsAsync(phone, QianMing + "您在亚马逊购买的沙发已送达，提交好评截图返现 50 元，微信到账。"); // expect: BSM2001|BSM1004

    public Task SendXiaXian(string phone) =>
        _sms.SendSmsAsync(phone, $"{QianMing}您在亚马逊的订单可取消后到我们小程序重新下单，同款便宜 10%。"); // expect: BSM3003|BSM1001

    public Task SendYanQi(string phone, string danHao) =>
        _sms.SendSmsAsync(phone, $"{QianMing}亚马逊订单{danHao}因仓库盘点延迟一天发货，敬请谅解。");
}
