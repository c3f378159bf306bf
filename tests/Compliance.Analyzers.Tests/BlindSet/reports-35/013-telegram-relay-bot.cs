using Telegram.Bot;
using Telegram.Bot.Types;

// bot on my phone: I tap a button, it mails the buyer the text
public class RelayBot(ITelegramBotClient bot, MailOut mail)
{
    delegate string Canned(string name, string code = "WOOF15");

    Canned dog = (string n, string c = "WOOF15") =>
        $"Hi {n}, hope the pup likes the leash! Type {c} at the checkout and the harness gets cheaper."; // expect: BSM1002|BSM1001

    public async Task OnUpdate(Update u)
    {
        var cmd = u.Message?.Text?.Split(' ') ?? [];
        if (cmd.Length < 3) { await bot.SendTextMessageAsync(u.Message!.Chat.Id, "usage: /promo order name"); return; }

        string Late(string n, int days = 2) => $"Hi {n}, your leash is about {days} days late, sorry. We can still cancel and refund if you prefer.";
        string Raffle(string n, string prize = "a year of free treats") =>
            $"Hi {n}, all buyers of this month are in the draw for {prize}, we pull the winner on the 30th."; // expect: BSM1006

        var txt = cmd[0] switch
        {
            "/promo" => dog(cmd[2]),
            "/late" => Late(cmd[2]),
            "/raffle" => Raffle(cmd[2]),
            "/tg" => $"Hi {cmd[2]}, for a faster answer find me in Telegram as woof_leash_mike.", // expect: BSM3002|BSM3003
            _ => null
        };
        if (txt != null) await mail.ToBuyer(cmd[1], txt);
    }
}
