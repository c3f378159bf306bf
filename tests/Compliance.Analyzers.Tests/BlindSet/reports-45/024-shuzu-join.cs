using System;

namespace MaoYi.Mail
{
    public class YouJianNeiRong
    {
        public static string HuiFang(string name)
        {
            string[] lines = new string[]
            {
                name + "，您好：",
                "感谢您购买我们的空气炸锅。",
                "首次使用前请空烧十分钟，有轻微气味属于正常现象。",
                "如果您能在评价里上传照片并写上“物超所值”，我们会十分感激。", // expect: BSM2002|BSM2006
                "关注我们的微信公众号“厨房好物”，每周都有免费抽奖。", // expect: BSM3002|BSM3003|BSM1006|BSM1007|BSM3001
                "祝您用餐愉快！"
            };
            return string.Join(Environment.NewLine, lines);
        }

        public static string BaoXiu(string name)
        {
            return string.Concat(name, "，您好：炸篮涂层脱落在保修范围内，", "我们为您更换新的炸篮，旧件不必寄回。");
        }
    }
}
