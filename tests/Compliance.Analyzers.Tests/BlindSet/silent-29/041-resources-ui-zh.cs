namespace DianPu.GuanLi.HouTai.Resources
{
    // 后台管理界面文字
    internal static class JieMianWenZi
    {
        internal static string CaiDan_YouHuiQuan => "优惠券管理";
        internal static string AnNiu_XinJian => "新建优惠券";
        internal static string TiShi_ZheKou => "折扣必须是 1 到 99 之间的整数";
        internal static string TiShi_ShanChu => "确定要删除选中的评价记录吗？删除后无法恢复";
        internal static string BiaoTou_HaoPingLv => "五星好评率";
        internal static string BiaoTou_LiPinKa => "礼品卡余额";
        internal static string ShuoMing_FanXian => "返现活动仅适用于自营商城的分销商，统计报表每日凌晨更新";
        internal static string CuoWu_GuoQi => "该优惠券已过期，无法上架";
    }
}
