namespace HuaDe.KeFu;

public class KeFuHuiFu
{
    public async Task HuiFuAsync(IMaijiaTongdao tongdao, string dingdanHao, HuiFuLeixing leixing)
    {
        string Buchang() => "您好，产品没有问题也没关系，我们愿意额外补偿您50元，交个朋友。"; // expect: BSM1003
        string Tuihuo() => "您好，退货标签已生成，请在7天内寄回，收到后全额退款。";
        string Hongbao(string ming) => $"{ming}您好，确认收货后我们用支付宝给您发红包，请告知账号。"; // expect: BSM1004
        string Xieping() => "您好，这是我们代拟的评语，请您直接粘贴：做工精细，物超所值，强烈推荐。"; // expect: BSM2002|BSM2006

        var neirong = leixing switch
        {
            HuiFuLeixing.Buchang => Buchang(),
            HuiFuLeixing.Tuihuo => Tuihuo(),
            HuiFuLeixing.Hongbao => Hongbao("王女士"),
            _ => Xieping(),
        };
        await tongdao.FasongAsync(dingdanHao, neirong);
    }
}

public enum HuiFuLeixing { Buchang, Tuihuo, Hongbao, Xieping }
