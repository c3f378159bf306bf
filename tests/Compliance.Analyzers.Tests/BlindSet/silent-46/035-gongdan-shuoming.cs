using System;
using System.ComponentModel;

namespace LingXi.Erp.Enums
{
    /// <summary>售后工单类型</summary>
    public enum GongDanLeiXing
    {
        [Description("退款：全额退款")] QuanETuiKuan = 1,
        [Description("退款：部分退款")] BuFenTuiKuan = 2,
        [Description("补发：免费补寄配件")] BuFaPeiJian = 3,
        [Description("差评跟进")] ChaPingGenJin = 4,
        [Description("优惠券异常")] YouHuiQuanYiChang = 5,
        [Description("返现核销（国内店铺）")] FanXianHeXiao = 6,
    }

    public static class GongDanTiShi
    {
        public const string WeiXuanZe = "请选择工单类型";
        public const string YouHuiQuanGuoQi = "该优惠券已过期，无法用于新建促销";
        public const string ShanChuQueRen = "确定删除这条评价记录吗？此操作仅删除本地数据";
        public static string TongJi(int n, int m) => $"本月共收到好评{n}条、差评{m}条，好评率{100.0 * n / Math.Max(1, n + m):F1}%";
    }
}
