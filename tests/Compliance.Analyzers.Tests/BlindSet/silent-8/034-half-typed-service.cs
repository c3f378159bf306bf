using System;
using System.Threading.Tasks;
using LanTu.Erp.Base;
using LanTu.Erp.Kefu.Model;

namespace LanTu.Erp.Kefu
{
    public class PeiJianBuFa : KefuRenWu
    {
        private readonly YouJianFuWu _youJian;

        public override async Task ZhiXing(DingDan d)
        {
            var neiRong = $"{d.MaiJia}您好，随货的赠品清单里写的挂钩属于套装内容，漏装了两个，今天已免费补寄。";
            await _youJian.FaSong(d.MaiJiaYouXiang, "关于您的订单" + d.BianHao, neiRong);

            var en = $"Hello {d.MaiJia}, the set on the product page consists of the lamp and a gift box. The box was missing in your parcel; it was sent today at no charge.";
            await _youJian.FaSong(d.MaiJiaYouXiang, "Order " + d.BianHao, en);

            if (d.ShiFouYongQuan)
            {
                RiZhi.Xie("订单使用了优惠券，退款金额按折后价计算");
                var tuiKuan = d.JinE - d.
