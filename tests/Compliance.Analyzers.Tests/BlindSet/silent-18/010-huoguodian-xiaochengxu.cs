namespace HuoGuo.MiniProgram.Marketing;

/// <summary>火锅门店微信小程序会员营销（线下餐饮，与电商平台无关）</summary>
public class HuiYuanTuiSong
{
    private readonly IWeChatSubscribeClient _wx;
    public HuiYuanTuiSong(IWeChatSubscribeClient wx) => _wx = wx;

    public Task ShengRiAsync(string openId) => _wx.SubscribeSendAsync(openId, new Dictionary<string, string>
    {
        ["thing1"] = "生日当天到店送毛肚一份",
        ["thing2"] = "堂食锅底八折",
    });

    public Task YeXiaoAsync(string openId) => _wx.SubscribeSendAsync(openId, new Dictionary<string, string>
    {
        ["thing1"] = "夜宵时段满200减30",
        ["thing2"] = "门店地址：文三路88号",
    });
}
