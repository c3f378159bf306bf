using System.Linq;

namespace Fangzhi.Chuangpin.Piliang;

public class PiliangFaxin
{
    private readonly IMaijiaXiaoxi _xiaoxi;
    public PiliangFaxin(IMaijiaXiaoxi xiaoxi) => _xiaoxi = xiaoxi;

    public async Task<int> ZhixingAsync(IReadOnlyCollection<Dingdan> dingdan)
    {
        var tuikuan = dingdan
            .Where(d => d.TuikuanJine > 0)
            .Select(d => new Xiaoxi(d.Hao, $"您好，四件套色差问题已按您的要求退款{d.TuikuanJine}美元，款项退回原支付方式。"));

        var zhuiping = dingdan
            .Where(d => d.QianshouTian is > 5 and < 30)
            .Select(d => new Xiaoxi(d.Hao, $"{d.Maijia}，床品舒服吗？截图您的评论发给客服，返{d.FanxianJine}美元到您的PayPal。")) // expect: BSM2001
            .ToList();

        var huigou = from d in dingdan
                     where d.Jine >= 100
                     let ma = d.YouhuiMa
                     select new Xiaoxi(d.Hao, "冬被上新，老客优惠码" + ma + "，下单直减两百。"); // expect: BSM1002|BSM1001

        var shifu = dingdan.Where(d => d.Chima == null)
            .Select(d => new Xiaoxi(d.Hao, "请告诉我们床垫的厚度，床笠的高度要按它来裁。"));

        var quanbu = tuikuan.Concat(zhuiping).Concat(huigou).Concat(shifu).ToArray();
        await Task.WhenAll(quanbu.Select(x => _xiaoxi.SendAsync(x.Hao, x.Neirong)));
        return quanbu.Length;
    }

    private record Xiaoxi(string Hao, string Neirong);
}
