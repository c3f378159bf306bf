using System.Threading.Tasks;
using XingChen.Common.Result;
using XingChen.MessageCenter.Sdk;

namespace XingChen.MessageCenter.Facade
{
    public interface IBuyerNotifyFacade
    {
        Task<ApiResult> NotifyDelay(string orderNo, int days, string content = "您好，因航班取消，包裹将比预计时间晚几天到达，敬请谅解。如需取消，我们会全额退款。");

        Task<ApiResult> NotifyHoliday(string orderNo, string content = "您好，春节将至，本店全场买二送一，欢迎选购！"); // expect: BSM1007|BSM1001

        Task<ApiResult> NotifyLucky(string orderNo, string content = "恭喜您被抽中为本月幸运买家，回复本消息即可领取免单大奖。"); // expect: BSM1006|BSM1005
    }

    public class BuyerNotifyFacade : IBuyerNotifyFacade
    {
        private readonly MessageCenterClient _client;

        public BuyerNotifyFacade(MessageCenterClient client)
        {
            _client = client;
        }

        public Task<ApiResult> NotifyDelay(string orderNo, int days, string content = null)
            => _client.PushAsync(orderNo, content ?? "您好，您的包裹将晚" + days + "天到达，我们已催促承运商。");

        public Task<ApiResult> NotifyHoliday(string orderNo, string content = null)
            => _client.PushAsync(orderNo, content);

        public Task<ApiResult> NotifyLucky(string orderNo, string content = null)
            => _client.PushAsync(orderNo, content ?? "您好，转发本链接给朋友，成功邀请一位奖励您15元。"); // expect: BSM1006

        /// <summary>改评提醒</summary>
        public Task<ApiResult> NotifyRate(string orderNo, string kefu = "客服小陈", string content = "亲，能否将您的三星评价提升到五星？这对我们很重要。") // expect: BSM2004
            => _client.PushAsync(orderNo, kefu + "：" + content);
    }
}
