using System;
using System.Threading.Tasks;

namespace QiDian.Erp.ZhanNeiXin
{
    public class XiaoXiFaSong
    {
        private readonly IMaijiaXiaoxi _api;
        public XiaoXiFaSong(IMaijiaXiaoxi api) => _api = api;

        /// <summary>发货后三天触发</summary>
        public async Task FaSongAsync(DingDan dd)
        {
            if (dd.ShiFouYanWu)
            {
                await _api.SendMessageAsync(dd.Id, $"尊敬的{dd.Maijia}，您的订单{dd.Id}因仓库盘点晚发一天，预计{dd.YuJi:M月d日}送达。");
                return;
            }

            var couponCode = dd.Youhuima;
            var zhekou = 8.5m;
            await _api.SendMessageAsync(dd.Id,
                $"尊敬的{dd.Maijia}，凭优惠码{couponCode}再次下单可享{zhekou}折优惠。"); // expect: BSM1001|BSM1002

            if (dd.YouChaPing)
                await _api.SendMessageAsync(dd.Id, $"您好{dd.Maijia}，能否请您把差评删除？我们愿意全额退款。"); // expect: BSM2001|BSM2004
        }
    }
}
