using System.Threading.Tasks;

namespace Guanghe.Amz
{
    // 亚马逊会屏蔽敏感词，这里统一用变形写法
    public class BianXingFaSong
    {
        private readonly IMessageApi _api;
        public BianXingFaSong(IMessageApi api) { _api = api; }

        public async Task FaAsync(string orderId, int leiXing)
        {
            if (leiXing == 1)
                await _api.SendMessageAsync(orderId, "Hello dear, can you leave a r.e.v.i.e.w with f1ve st@rs for our bottle?"); // expect: BSM2002
            else if (leiXing == 2)
                await _api.SendMessageAsync(orderId, "亲，加薇❤信 guanghe2020 有惊喜。"); // expect: BSM3002|BSM3003
            else if (leiXing == 3)
                await _api.SendMessageAsync(orderId, "亲亲，五⭐好*评截图来，给您返10米到支*付*宝。"); // expect: BSM2001
            else
                await _api.SendMessageAsync(orderId, "您好，瓶盖密封圈已补寄，请查收。");
        }

        public Task FaLianJieAsync(string orderId) =>
            _api.SendMessageAsync(orderId, "Hello dear, video how to clean: guanghe-bottle dot com slash clean"); // expect: BSM3001
    }
}
