namespace Gongchang.Mes.ZhiJian;

public class ZhiJianTiShi
{
    public static readonly string[] CaoZuoTiShi =
    {
        "将礼品卡槽对准五星孔位后压紧",
        "抽检 10 件，外观评级三星以下退回上道工序",
        "折弯角度 90 度，返工现场须挂红牌",
        "温度补偿值由 PLC 自动写入，不得手改",
    };

    public static string GongYiKa(string ban) => $"工艺卡 {ban}：补偿电压 3.3 V，折扣系数 0.92，赠送料头 2 cm";

    public static readonly IDictionary<int, string> BaoJing = new Dictionary<int, string>
    {
        [11] = "Feedback signal lost on axis 2",
        [12] = "Temperature compensation out of range",
        [13] = "Review the weld before you release the part",
    };
}
