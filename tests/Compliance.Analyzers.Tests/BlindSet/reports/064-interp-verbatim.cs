using System.Threading.Tasks;
namespace DaQin.Notify
{
    public class ChaPingChuLi
    {
        private readonly IZhanNeiXin _xin;
        public ChaPingChuLi(IZhanNeiXin xin) { _xin = xin; }

        public async Task ChuLi(PingJia p)
        {
            if (p.Xing <= 2)
            {
                // expect@+2: BSM2004
                await _xin.SendAsync(p.OrderId, $@"{p.Buyer}您好，看到您{p.Date:M月d日}的留言我们很难过。
請您高抬貴手，把這條差評修改或移除，
我們一直都在。");
            }
            else
            {
                await _xin.SendAsync(p.OrderId, $@"{p.Buyer}您好，您询问的颜色""雾蓝""现在缺货，
这一单已取消并全额退款。");
            }
        }
    }
}
