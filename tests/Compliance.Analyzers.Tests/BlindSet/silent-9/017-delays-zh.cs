using System;
using System.Threading.Tasks;

namespace QiDian.Erp.Wuliu
{
    public class YanWuTongZhi
    {
        private readonly IMaijiaXiaoxi _api;
        public YanWuTongZhi(IMaijiaXiaoxi api) => _api = api;

        public async Task TongZhiAsync(DingDan dd)
        {
            var text = dd.Yuanyin switch
            {
                "taifeng" => $"您好{dd.Maijia}，受台风影响，订单{dd.Id}将延后三天，如不想等待我们可以取消并全额退款。",
                "haiguan" => $"您好{dd.Maijia}，包裹在海关查验，预计{dd.Riqi:M月d日}放行。",
                "dachang" => $"您好{dd.Maijia}，大促期间快递较慢，您的包裹会晚到两天。",
                _ => $"您好{dd.Maijia}，快递反馈地址有误，请回复正确的门牌号。"
            };
            await _api.SendMessageAsync(dd.Id, text);
        }
    }
}
