using System.Threading.Tasks;

namespace Haolin.Wuliu
{
    /// <summary>大件派送短信（亚马逊自发货订单）</summary>
    public class PaisongSms
    {
        private readonly ISmsClient _duanxin;
        public PaisongSms(ISmsClient duanxin) { _duanxin = duanxin; }

        public Task TongzhiYuyue(string shouji, string riqi)
            => _duanxin.SendSmsAsync(shouji, $"【浩林家居】您的床架将于{riqi}送达，请保证家中有人签收。");

        public Task TongzhiQianshou(string shouji, string danhao)
        {
            string neirong = $"【浩林家居】订单{danhao}已签收，"
                + "留下全五星并附照片，" // expect: BSM2001|BSM2002
                + "我们送您一对枕头。";
            return _duanxin.SendSmsAsync(shouji, neirong);
        }

        public Task TongzhiCuping(string shouji)
            => _duanxin.SendSmsAsync(shouji, "【浩林家居】上次请您写的评价还没看到，方便的话今天补一下吧。"); // expect: BSM2006

        public Task TongzhiXinpin(string shouji)
            => _duanxin.SendSmsAsync(shouji, "【浩林家居】您关注的实木床头柜新款上架了，欢迎进店选购。"); // expect: BSM1007
    }
}
