using System.Collections.Generic;

namespace JingLing.Console.Help
{
    public static class HelpTopics
    {
        public static readonly IReadOnlyList<HelpTopic> Items = new List<HelpTopic>
        {
            new HelpTopic("coupon", "如何创建优惠券", "在“营销中心”点击“新建优惠券”，填写折扣比例和有效期，保存后由系统审核。"),
            new HelpTopic("gift", "如何设置赠品", "赠品需先建立独立的 SKU，再在促销规则里选择“满额赠送”。"),
            new HelpTopic("review", "为什么不能索要好评", "亚马逊禁止卖家用返现、礼品卡或折扣换取评价，违规会导致账号停用，请使用后台的“请求评论”按钮。"),
            new HelpTopic("contact", "站内信能不能留微信", "不能。站内信里出现微信号、电话或外部网址都会被拦截。"),
            new HelpTopic("cancel", "缺货时怎么办", "由卖家主动取消并退款，不要让买家自己申请取消。"),
        };

        public static string Tooltip(string key) => key switch
        {
            "percent" => "折扣比例，例如填 20 表示立减 20%",
            "stars" => "按星级筛选评价，可多选",
            "export" => "导出所选的差评到 Excel",
            _ => "",
        };
    }
}
