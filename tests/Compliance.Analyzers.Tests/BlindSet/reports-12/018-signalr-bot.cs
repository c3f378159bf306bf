using Microsoft.AspNetCore.SignalR;

namespace XiaoMi.KefuJiqiren;

public class KefuHub : Hub<IKefuClient>
{
    private static readonly string[] s_kaichang =
    [
        "您好呀，我是小蜜，请问有什么可以帮您？",
        "在的亲，您说的扣子松动问题，麻烦拍一张照片给我看看。",
        "亲亲，我们家毛衣上新啦，限时秒杀三天，快来店铺逛逛吧～", // expect: BSM1007
    ];

    private readonly IAmazonXiaoxiFasong _fasong;
    private int _n;

    public KefuHub(IAmazonXiaoxiFasong fasong) => _fasong = fasong;

    public async Task HuiFu(string dingdanHao, string yitu)
    {
        string huashu = yitu switch
        {
            "tuikuan" => "亲，退款已经从亚马逊后台提交，三个工作日左右到账。",
            "jiangjia" => "亲，您拍下后我私下微信转账退您30块差价哦。", // expect: BSM1004|BSM3003
            "maijiaxiu" => "亲，晒图评价后联系小蜜领取返现15元。", // expect: BSM2001
            "chima" => "亲，您的身高建议选 L 码，需要换码的话我们可以帮您改单。",
            _ => s_kaichang[_n++ % s_kaichang.Length],
        };
        await _fasong.FaSong(dingdanHao, huashu);
        await Clients.All.YiHuiFu(dingdanHao);
    }
}
