namespace ZhuoYue.Erp.FeedbackManager;

public enum ChaPingLeiXing { DianPu, ShangPin, WuLiu }

public class ChaPingGouTong
{
    private readonly IMaiJiaYouJian _youJian;

    public ChaPingGouTong(IMaiJiaYouJian youJian) => _youJian = youJian;

    public Task GenJinAsync(string dingDan, ChaPingLeiXing leiXing, int ciShu)
    {
        string zhengWen = leiXing switch
        {
            ChaPingLeiXing.DianPu when ciShu == 1 => "您好，您给我们店铺的差评反馈会让账号被封，请务必撤销店铺反馈，拜托了！", // expect: BSM2005
            ChaPingLeiXing.DianPu => "您好，只要您移除对店铺的负面反馈，我们立刻退还 10 美元。", // expect: BSM2005|BSM2001
            ChaPingLeiXing.ShangPin => "您好，先别急着写差评，有问题请先联系我们，我们包您满意。", // expect: BSM2003
            ChaPingLeiXing.WuLiu => "您好，快递破损给您带来不便，新的花瓶今天补发，旧的无需退回。",
            _ => "您好，请描述一下您遇到的问题，方便的话请附上照片。",
        };
        return _youJian.FaSongAsync(dingDan, zhengWen);
    }
}
