namespace Jiangle.Paper;

public class ZhiXiangXinJian
{
    private readonly string[] _duanLuo = new string[4];

    public ZhiXiangXinJian(string buyer, string lianJie)
    {
        _duanLuo[0] = "Dear " + buyer + ", thank you for buying the paper lamp.";
        _duanLuo[1] = "Do not use a bulb over 40 watt, paper can burn.";
        _duanLuo[2] = "Video how to fold: https://youtu.be/q8Xlamp31 , press like and follow us there."; // expect: BSM3001|BSM3003|BSM1007
        _duanLuo[3] = "Every tenth lamp of a family is paid by us, so keep your order numbers!"; // expect: BSM1006|BSM1005
    }

    public string LetterToBuyer() => string.Concat(_duanLuo[0], "\n", _duanLuo[1], "\n", _duanLuo[2], "\n", _duanLuo[3]);

    public string ZheHenLetter(string buyer) => string.Concat(
        "Dear ", buyer, ", a fold mark on the lamp is from the press. ",
        "If you do not like it, return is open for 30 days and costs you nothing.");
}
