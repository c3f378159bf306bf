using FluentEmail.Core;

await Email.From("care@pawpantry.example")
    .To(args[0])
    .Subject("Your first bag of kibble")
    .Body("Hi! Mix the new kibble with the old one for a week, so the tummy can adapt.")
    .SendAsync();

await Email.From("care@pawpantry.example")
    .To(args[0])
    .Subject("A treat for the pup: 10% off inside") // expect: BSM1001|BSM1002
    .Body("Hi! Your pup has earned it. Enter PUPPY10 when you check out.") // expect: BSM1002|BSM1001
    .SendAsync();

await Email.From("care@pawpantry.example")
    .To(args[0])
    .Subject("Bag arrived open?")
    .Body("Hi! If the bag was open, send us a photo in the Amazon chat and we refund it.")
    .SendAsync();

await Email.From("care@pawpantry.example")
    .To(args[0])
    .Subject("Tell us on Amazon")
    .Body($"Hi! {Extras.Ask}")
    .SendAsync();

static class Extras
{
    public const string Ask = "Rate the kibble on Amazon within 3 days and your next bag ships at half price."; // expect: BSM2001|BSM1001
}
