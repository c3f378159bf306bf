using System.Collections.Generic;

namespace HaiYou.Erp.JieMian
{
    /// <summary>后台界面文字（仅运营人员可见）</summary>
    public static class CaiDanWenZi
    {
        public static readonly Dictionary<string, string> CaiDan = new Dictionary<string, string>
        {
            { "YouHuiQuan", "优惠券管理" },
            { "FanXian", "返现活动（已停用）" },
            { "HaoPing", "好评统计" },
            { "ChaPing", "差评预警" },
            { "SuoPing", "索评任务" },
            { "ZengPin", "赠品库存" },
            { "WeiXin", "员工微信绑定" },
        };

        public static string TiShi(string jian)
        {
            switch (jian)
            {
                case "YouHuiQuan": return "请输入优惠券编号，折扣比例须在5%到80%之间。";
                case "FanXian": return "该功能违反亚马逊政策，已于去年下线。";
                case "SuoPing": return "系统将调用官方接口请求评论，每个订单仅一次。";
                case "ChaPing": return "出现一星评论时，将通过企业微信通知店铺负责人。";
                default: return "暂无说明";
            }
        }
    }
}
