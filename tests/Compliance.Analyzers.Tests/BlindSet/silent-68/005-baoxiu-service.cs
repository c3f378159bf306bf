using FreeSql;
using System;
using System.Threading.Tasks;

namespace Banma.Service.Baoxiu
{
    public class BaoxiuService
    {
        private readonly IFreeSql _fsql;
        private readonly IKefuTongdao _tongdao;

        public BaoxiuService(IFreeSql fsql, IKefuTongdao tongdao)
        {
            _fsql = fsql;
            _tongdao = tongdao;
        }

        public async Task ChuliAsync(long baoxiuId)
        {
            var bx = await _fsql.Select<Baoxiu>().Where(x => x.Id == baoxiuId).FirstAsync();
            if (bx == null) throw new InvalidOperationException("报修单不存在：" + baoxiuId);

            string msg;
            if (bx.GoumaiRiqi.AddYears(2) >= DateTime.Today)
            {
                msg = "您好，您的空气炸锅还在两年保修期内，加热管不热属于质量问题，我们免费为您更换整机，新机今天寄出。";
            }
            else if (bx.GoumaiRiqi.AddYears(3) >= DateTime.Today)
            {
                msg = "您好，您的空气炸锅已过保修期，很遗憾我们不能免费更换。加热管可以单独更换，说明书第十二页有型号和更换方法。";
            }
            else
            {
                msg = "Hello, the warranty of your air fryer is finished since last year, so free repair is not possible. For safety please do not open the heater by yourself.";
            }

            await _tongdao.HuifuAsync(bx.ThreadId, msg);
            await _fsql.Update<Baoxiu>(bx.Id).Set(x => x.YiHuifu, true).ExecuteAffrowsAsync();
        }

        public Task FaBaoxiukaAsync(string orderId)
        {
            return _tongdao.FasongAsync(orderId, "Hello, the warranty document of your order " + orderId + " is attached. It covers the motor for 5 years and the battery for 1 year.");
        }
    }
}
