#!/usr/bin/env dotnet
// crochet shop: sends one note per order. don't judge the code.
using System.Text.Json;

string[] notes =
[
    "Hi! Your bunny is made to order and leaves on Thursday.",
    "Hi! If the bunny makes you smile, could you leave me a glowing review? It is just me and my cat here.", // expect: BSM2002|BSM2003
    "Hi! I knit hats too, have a peek at my other listings when you get a minute.", // expect: BSM1007
    "Hi! An ear came loose in the post? Send a photo, I'll mail a new bunny.",
    "Hi! Next time just find me on Etsy as BunnyByMarge, the fees are lower and so is the price.", // expect: BSM3003|BSM3001|BSM1001
];

var state = JsonSerializer.Deserialize<State>(File.ReadAllText("state.json"))!;
foreach (var (orderId, n) in state.Pending)
{
    Console.WriteLine($"sending note {n} for {orderId}");
    await Inbox.MessageBuyer(orderId, notes[n]);
}

record State(Dictionary<string, int> Pending);
