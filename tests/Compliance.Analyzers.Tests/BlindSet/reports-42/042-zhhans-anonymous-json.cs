using System.Text.Json;
using System.Text.Encodings.Web;

// 小工具：生成导入“自动回复”插件的 JSON
var xuanXiang = new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

string youHui = "七五折";
const string weiXin = "wx_yangchenglamp";

var muBan = new[]
{
    new { key = "晚到", content = "您好 {name}，台灯在海关查验，预计周五送到，若您不想等，可以全额退款。" },
    new { key = "回购", content = $"您好 {{name}}，本周给老朋友{youHui}，拍下前联系客服改价。" }, // expect: BSM1001
    new { key = "群", content = "您好 {name}，进群领福利，拉您进来：" + weiXin }, // expect: BSM3002|BSM3003|BSM1005|BSM1006
    new { key = "灯罩", content = "您好 {name}，灯罩碎了不用退，新灯罩今天免费寄出。" },
    new { key = "退款", content = "您好 {name}，亚马逊退款要等一周，您给个支付宝账号，我们当天转。" }, // expect: BSM1004|BSM3003|BSM3002
    new { key = "五星", content = "您好 {name}，全五星带图评论，截图给我们，灯泡两只包邮到家。" }, // expect: BSM2001
};

File.WriteAllText(args.Length > 0 ? args[0] : "muban.json", JsonSerializer.Serialize(muBan, xuanXiang));
Console.WriteLine("已生成，共 " + muBan.Length + " 条");
