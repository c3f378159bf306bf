using System.Collections.Generic;

namespace HaiYou.Erp.MoBan
{
    /// <summary>亚马逊买家消息模板（默认值，可在后台修改）</summary>
    public class MoRenMoBan
    {
        public static readonly Dictionary<string, string> NeiRong = new Dictionary<string, string>
        {
            ["YanChi"] = "{买家}您好，因海关查验，包裹预计晚到三天，若您不愿等待，我们为您取消并全额退款。",
            ["HaoPing"] = "{买家}您好，打满五颗星并写上三十个字以上，截图即可领取小礼品一份。", // expect: BSM2001
            ["ChaPing"] = "{买家}您好，如有任何不满请先找我们，千万别急着留评，我们一定让您满意。", // expect: BSM2003
            ["HuiTouKe"] = "{买家}您好，老顾客专享福利：下单前私信我们，比页面价更低。", // expect: BSM1001|BSM1006
            ["XinPin"] = "{买家}您好，本店新款折叠桌已上架，欢迎选购。", // expect: BSM1007
            ["JiaQun"] = "{买家}您好，加QQ 3391027745 进买家群，群里每周发一次满减码。", // expect: BSM3002, BSM1002
            ["BuJi"] = "{买家}您好，漏发的桌腿今天补发，运费由我们承担。",
            ["SiXia"] = "{买家}您好，走平台手续费太高，咱们私下转账，我直接给您发货。", // expect: BSM3003
            ["FaPiao"] = "{买家}您好，发票已上传，请在“我的订单”中下载。",
        };

        public static string Qu(string jian) => NeiRong.TryGetValue(jian, out var v) ? v : string.Empty;
    }
}
