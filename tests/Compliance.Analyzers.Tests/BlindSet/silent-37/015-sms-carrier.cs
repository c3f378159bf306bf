using System.Threading.Tasks;

namespace Haolin.Wuliu
{
    /// <summary>大件派送短信</summary>
    public class PaisongTongzhi
    {
        private readonly ISmsClient _duanxin;
        public PaisongTongzhi(ISmsClient duanxin) { _duanxin = duanxin; }

        public Task Yuyue(string shouji, string riqi)
            => _duanxin.SendSmsAsync(shouji, $"【浩林家居】您的床架将于{riqi}送达，如需改期请直接回复本消息。");

        public Task Posun(string shouji, string danhao)
            => _duanxin.SendSmsAsync(shouji, $"【浩林家居】订单{danhao}的床板在运输中破损，新床板已免费寄出。");

        public Task Quexiao(string shouji, string danhao)
            => _duanxin.SendSmsAsync(shouji, $"【浩林家居】订单{danhao}已按您的要求取消，货款已全额退回。");

        public Task Menjin(string shouji)
            => _duanxin.SendSmsAsync(shouji, "【浩林家居】司机到达后需要门禁密码，请在亚马逊订单消息中告知我们。");
    }
}
