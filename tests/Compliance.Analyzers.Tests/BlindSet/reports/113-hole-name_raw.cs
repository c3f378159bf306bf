namespace Songhe.Letters;

public class SongheLetters
{
    public string Ma(string 買家, string 折扣碼, decimal 折扣金額) =>
        // expect@+3: BSM1002|BSM1001
        $"""
        {買家} 您好：
        輸入{折扣碼}可再折{折扣金額}元。
        """;

    public string Xuhao(string 買家, string 序號) =>
        $"""
        {買家} 您好：
        軟體啟用序號為{序號}，輸入後即可使用您購買的版本。
        """;

    public string Dian(string 買家, string 賣場網址) =>
        // expect@+3: BSM3001|BSM3003
        $"""
        {買家} 您好：
        下次請到我們的官網 {賣場網址} 選購，現金價更便宜。
        """;
}
