namespace Halden.Sport.Workflow
{
    public static class DefaultWorkflow
    {
        public static Workflow Create()
        {
            return new Workflow
            {
                Name = "amazon-us standard",
                Steps =
                {
                    new Step { DayOffset = 0, Channel = "BSM", Message = new Msg { Title = "Size check", Text = "Hi, shoe size 48 is rare. Please confirm it before we pack." } },
                    new Step { DayOffset = 4, Channel = "BSM", Message = new Msg { Title = "How is it?", Text = "Hi, may we ask for a review of the shoes? Any opinion is welcome." } }, // expect: BSM2006
                    new Step { DayOffset = 9, Channel = "BSM", Message = new Msg { Title = "Shoes", Text = "Hi, a second pair costs you 30 percent less this week." } }, // expect: BSM1001
                    new Step { DayOffset = 15, Channel = "BSM", Message = new Msg { Title = "Raffle", Text = "Hi, whoever rates the shoes takes part in our draw for a sports watch." } }, // expect: BSM2001
                    new Step { DayOffset = 20, Channel = "BSM", Message = new Msg { Title = "Return", Text = "Hi, for finishing your return we need the number on the shoe box." } },
                }
            };
        }
    }
}
