using System;

namespace ChuKouYi.Robot
{
    internal class ZiDongHuiFu
    {
        public string GouJian(Ding d)
        {
            string xiaoXi = "您好，" + d.MaiJia + "：\n";
            if (d.PoSun)
            {
                xiaoXi += "图片收到，面板确实裂了。";
                xiaoXi += "新面板明天寄出，旧的不用退。";
            }
            else if (d.PingFen < 3)
            {
                xiaoXi += "您写的那条评论里提到的噪音，师傅已远程调好。";
                xiaoXi += "劳驾把一星"; // expect: BSM2004
                xiaoXi += "换成五星，辛苦了。";
            }
            else
            {
                xiaoXi += "桌板的保养油请每季度擦一次。";
                xiaoXi += "同款桌板走内部链接拍，比公开价便宜十二美金，只发给您。"; // expect: BSM1001
            }
            xiaoXi += "\n扫说明书背面的二维码，一对一技术员在线等您。"; // expect: BSM3001|BSM3002|BSM3003
            return xiaoXi;
        }
    }

    internal class Ding { public string MaiJia; public bool PoSun; public int PingFen; }
}
