namespace Amz.Outlet.Mailings
{
    internal static class EmailTemplates
    {
        // 发货后第 14 天
        // expect@+5: BSM1001|BSM1002|BSM1006
        internal const string Day14 = @"Dear %BuyerName%,

your order %OrderNo% contained a water flosser.
Replacement nozzles should be changed every three months.
Type %Discount% when you order them and pay a fifth less.

Best regards
%ShopName%";

        // expect@+5: BSM2004
        internal const string ChaPingHuiFang = @"尊敬的%BuyerName%：

新的冲牙器您已收到，订单 %OrderNo% 至此处理完毕。
您之前的留言给我们造成了很大影响，
恳请您高抬贵手，把那条一星的评价撤下来。

%ShopName% 敬上";

        internal const string TuiHuo = @"尊敬的%BuyerName%：
退货标签已生成，请在订单 %OrderNo% 的退货页面打印。收到退件后我们会全额退款。";
    }
}
