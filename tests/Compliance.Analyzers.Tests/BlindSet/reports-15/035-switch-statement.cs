namespace Qianshan.Kefu;

public static class SwitchMsg
{
    public static string GetNeirong(int stage, string buyer)
    {
        string neirong;
        switch (stage)
        {
            case 0:
                neirong = buyer + "您好，电动车电池需充满8小时再用。";
                break;
            case 1:
                neirong = buyer + "您好，骑得开心吗？开心就赏个全五分吧。"; // expect: BSM2003|BSM2002
                break;
            case 2:
                neirong = buyer + "您好，推荐朋友买，您得30美元，朋友也得30美元。"; // expect: BSM1006
                break;
            case 3:
                neirong = buyer + "您好，车架保五年，电池保两年，凭订单号即可。";
                break;
            case 4:
                neirong = buyer + ", next model is ready, faster and light, you must see it!"; // expect: BSM1007
                break;
            default:
                neirong = buyer + ", please tell us the number on the frame, then we can check the part.";
                break;
        }
        return neirong;
    }
}
