using System.ComponentModel.DataAnnotations;

namespace Qianwan.Duodian.Domain.XiaoXi;

/// <summary>站内信固定文案（运营部 2024-11 整理，改动请走审批流）。</summary>
public static class ZhanNeiXinWenAn
{
    public const int ZuiDaChangDu = 2000;

    // ---- 发货前 ----
    public const string DiZhiQueRen = "您好，您的收件地址缺少门牌号，快递员无法派送，请直接回复本消息补充，我们收到后当天安排发出。";

    public const string KeZiQueRen = "您好，您定制的木牌需要刻“小雨”两个字，请确认字体选楷体还是隶书。";

    // ---- 签收后 ----
    public const string QianShouQiTian = "亲，宝贝用得还满意吗？写条带图好评并把截图发给我们，就送您10美元礼品卡哦。"; // expect: BSM2001

    public static readonly string LaoKeHuiGui = "尊敬的顾客，作为老客户，您下次在本店下单可享八折，只需备注您的订单号。"; // expect: BSM1001|BSM1006

    internal const string PoSunChuLi = "非常抱歉杯子在途中破损，我们已为您补寄一只新的，不收取任何费用，旧杯不用寄回。";

    /// <summary>差评跟进，客服主管才能选用。</summary>
    private const string ChaPingGenJin = "您好，看到您留了两星，我们特别难过，能不能麻烦您把评价改成五星呢？拜托了！"; // expect: BSM2004

    public static string? QuWenAn(string bianMa) => bianMa switch
    {
        "DZ01" => DiZhiQueRen,
        "QS07" => QianShouQiTian,
        "LK01" => LaoKeHuiGui,
        "CP02" => ChaPingGenJin,
        "PS01" => PoSunChuLi,
        _ => null,
    };
}
