namespace ERP.Help
{
    public static class BangZhu
    {
        public static string Get(string key)
        {
            switch (key)
            {
                case "coupon":
                    return "在“营销-优惠券”页面新建优惠券，设置面额和有效期后点击发布。";
                case "review":
                    return "评论监控每小时抓取一次，新增差评会标红显示。";
                case "gift":
                    return "赠品需要单独建SKU，成本计入主商品。";
                case "request":
                    return "点击“请求评论”按钮由亚马逊发送固定模板，每个订单只能请求一次。";
                default:
                    return "没有找到相关帮助。";
            }
        }
    }
}
