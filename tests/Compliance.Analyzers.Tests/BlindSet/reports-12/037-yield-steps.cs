using System.Collections.Generic;

namespace Hengyi.CRM.Liucheng;

public class ChaPingGenJin
{
    public string DingDanHao { get; init; } = "";
    public string MaiJia { get; init; } = "";

    /// <summary>差评跟进三步走</summary>
    public IEnumerable<string> BuZhou(int tuiKuanYuan)
    {
        yield return $"{MaiJia}您好，关于订单{DingDanHao}的拉杆箱轮子异响，我们今天免费补发一套新轮子。";
        yield return $"{MaiJia}您好，我们额外转{tuiKuanYuan}元到您的支付宝，麻烦把差评撤掉可以吗？"; // expect: BSM2001|BSM2004
        yield return $"{MaiJia}您好，上次的请求您考虑得怎样？只要动动手指把一星改成五星就行。"; // expect: BSM2004
    }

    public IEnumerable<string> ZhengChang()
    {
        yield return $"{MaiJia}您好，箱子的密码锁初始密码是000，改密码的方法见说明书第3页。";
        yield return $"{MaiJia}您好，退货标签已放在“我的订单”里，运费由我们承担。";
    }
}
