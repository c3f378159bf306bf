using MySqlConnector;

// 一次性脚本：把旧 ERP 的亚马逊自动消息导入新库
await using var conn = new MySqlConnection(Environment.GetEnvironmentVariable("ERP_DB"));
await conn.OpenAsync();

var rules = new Dictionary<string, string>
{
    { "amz_us_shipped_late", "Hello {buyer}, your order was handed to the carrier one day late. The new date is {date}." },
    { "amz_us_day7", "Hello {buyer}, coupon_code={couponCode}, it cuts {couponValue} from the bill next time." }, // expect: BSM1002|BSM1001
    { "amz_us_day15", "Hello {buyer}, loved it? Give us 5 stars! Hated it? Then talk to us before you rate." }, // expect: BSM2003|BSM2002
    { "amz_us_day20", "Hello {buyer}, any wishes left? E-mail our boss directly: boss@yiqu-home.cn" }, // expect: BSM3002|BSM3003
    { "amz_us_day25", "Hello {buyer}, kindly remind: no review from you yet. It needs only one minute. Please!" }, // expect: BSM2006|BSM2002
    { "amz_us_parts", "Hello {buyer}, the missing shelf pins were posted today; please keep them away from children." },
};

foreach (var (code, text) in rules)
{
    await InsertAsync(code, text);
}

async Task InsertAsync(string ruleCode, string messageText)
{
    await using var cmd = conn.CreateCommand();
    cmd.CommandText = "INSERT INTO auto_message (rule_code, message_text) VALUES (@c, @t)";
    cmd.Parameters.AddWithValue("@c", ruleCode);
    cmd.Parameters.AddWithValue("@t", messageText);
    await cmd.ExecuteNonQueryAsync();
}
