using System;
using System.Threading.Tasks;

namespace Dianzi.Wuliu.Tixing;

public class YanwuTixing
{
    private const string Moban = "您好，订单{0}因{1}无法按时送达，新的预计日期为{2:M月d日}。您可以继续等待，也可以选择取消，我们全额退款。";

    private readonly IZhanneixin _zhanneixin;

    public YanwuTixing(IZhanneixin zhanneixin) => _zhanneixin = zhanneixin;

    public Task BaoxueAsync(string hao, DateTime riqi) => _zhanneixin.FasongAsync(hao, string.Format(Moban, hao, "暴雪封路", riqi));

    public Task DacuAsync(string hao, DateTime riqi) => _zhanneixin.FasongAsync(hao, string.Format(Moban, hao, "大促期间仓库单量激增", riqi));

    public Task HaiguanAsync(string hao) => _zhanneixin.FasongAsync(hao,
        "您好，海关要求核对显卡的申报价值，折扣前的价格也要列明。发票我们已经补交，您不需要做任何事。");

    public Task QuehuoAsync(string hao) => _zhanneixin.FasongAsync(hao,
        "您好，很抱歉，您订的显卡被仓库盘亏，我们已取消该订单并全额退款，下单时抵扣的优惠券由亚马逊按规则退回。");
}
