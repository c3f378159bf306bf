namespace Jiudian.HuiYuan;

/// <summary>酒店会员短信（度假村客户，非电商）</summary>
public class JiuDianDuanXin
{
    private readonly IGuestSmsGateway _sms;
    public JiuDianDuanXin(IGuestSmsGateway sms) => _sms = sms;

    public Task ShengRi(string guestPhone, string xing) =>
        _sms.SendToGuestAsync(guestPhone, $"{xing}先生/女士，湖畔度假酒店祝您生日快乐，本月入住可享房价八八折及双人下午茶一份。");

    public Task LiDian(string guestPhone) =>
        _sms.SendToGuestAsync(guestPhone, "感谢入住湖畔度假酒店，前台凭房卡可领取停车券。");

    public Task RuZhu(string guestPhone, string fangHao) =>
        _sms.SendToGuestAsync(guestPhone, $"欢迎入住湖畔度假酒店，您的房间 {fangHao} 已准备好，早餐七点开始。");
}
