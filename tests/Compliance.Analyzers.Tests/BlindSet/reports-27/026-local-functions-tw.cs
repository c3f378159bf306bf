using System;

// 期末專題:電商客服機器人
Console.OutputEncoding = System.Text.Encoding.UTF8;
var maiJia = args.Length > 0 ? args[0] : "買家";

Send(YanChi("三"));
Send(PeiChang());
Send(ZhuiZong());
Send(TuiGuang("露營燈"));

string YanChi(string day) => $"{maiJia}您好,您的商品會晚{day}天到,若不想等,可以直接取消並全額退款。";
string PeiChang() => $"{maiJia}您好,為表心意,我們想另外補貼您十美元,請提供您的銀行帳號。"; // expect: BSM1004|BSM1003|BSM3003
string ZhuiZong() => $"{maiJia}您好,上次請您寫的評論好像還沒看到,可以撥空留個評價嗎?"; // expect: BSM2006
string TuiGuang(string xin) => $"{maiJia}您好,本店新推出{xin},現在買最划算,快來看看!"; // expect: BSM1007|BSM1001

void Send(string neiRong)
{
    BuyerMessenger.Send(neiRong);
    Console.WriteLine("已送出");
}
