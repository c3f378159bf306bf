namespace Yizhan.Kuaidi;

/// <summary>快递驿站取件通知（国内包裹驿站业务）</summary>
public class QuJianTongZhi
{
    private readonly ISmsClient _sms;
    public QuJianTongZhi(ISmsClient sms) => _sms = sms;

    public Task FaSongAsync(string shouJi, string huoJia, string quJianMa) =>
        _sms.SendAsync(shouJi, $"您的包裹已到驿站，货架 {huoJia}，取件码 {quJianMa}，请于 20 点前领取。");

    public Task YanZhengMaAsync(string shouJi, string ma) =>
        _sms.SendAsync(shouJi, $"您的登录验证码为 {ma}，5 分钟内有效，请勿告诉他人。");

    public Task TuiHuiAsync(string shouJi, string danHao) =>
        _sms.SendAsync(shouJi, $"您的包裹 {danHao} 三天未取，将于明天退回寄件人。");
}
