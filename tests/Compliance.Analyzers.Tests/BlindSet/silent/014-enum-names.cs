using System.ComponentModel;
namespace KuaJing.Enum
{
    /// <summary>
    /// 工单原因
    /// </summary>
    public enum GongDanYuanYin
    {
        [Description("买家索要优惠券")]
        SuoQuan = 10,
        [Description("买家要求返现")]
        FanXian = 20,
        [Description("差评处理")]
        ChaPing = 30,
        [Description("索要赠品")]
        ZengPin = 40,
        [Description("好评")]
        HaoPing = 50,
        [Description("引导站外交易（违规）")]
        ZhanWai = 60
    }
}
